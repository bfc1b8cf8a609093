package cn.fadu.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Cells as their full number, not as rounded for the eye; a share as so many per cent. */
final class PlainNumbers extends DataFormatter {

    private static final MathContext AS_TYPED = new MathContext(15);

    PlainNumbers() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int index, @Nullable String format) {
        if (!Double.isFinite(value) || DateUtil.isADateFormat(index, format)) {
            return super.formatRawCellContents(value, index, format);
        }
        var number = new BigDecimal(value, AS_TYPED);
        var isShare = format != null && format.contains("%");
        var shown = isShare ? number.movePointRight(2) : number;
        var plain = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
        return isShare ? plain + "%" : plain;
    }

    @Override
    public String formatRawCellContents(
            double value, int index, @Nullable String format, boolean use1904Windowing) {
        return formatRawCellContents(value, index, format);
    }
}
