package cn.fadu.shell;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/**
 * The order in which people look names up: by pinyin, as dictionaries do, whatever language the
 * pages are read in, for the names are Chinese in both; Latin letters come after Chinese ones.
 */
public final class NameOrder {

    private static final String PINYIN = "zh-u-co-pinyin-kn";

    private NameOrder() {}

    /** Numbers within names count as numbers: 2 stands before 10. */
    public static Comparator<String> byPinyin() {
        return Collator.getInstance(ULocale.forLanguageTag(PINYIN))::compare;
    }
}
