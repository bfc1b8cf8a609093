package cn.fadu.filing;

import cn.fadu.indicator.Framework;
import cn.fadu.indicator.Reading;
import cn.fadu.intake.Refusal;
import cn.fadu.intake.SheetFault;
import cn.fadu.tenancy.Township;
import java.util.List;

/** What a county's sheet of past years would do, before anything is done. */
public sealed interface HistoryPlan {

    /** A township's figures of one year, each to go into that township's own schema. */
    record Year(Township township, int year, Framework framework, List<Reading> readings) {}

    /** Nothing stands in the way; {@code unchanged} rows say what is filed already. */
    record Ready(List<Year> years, int unchanged) implements HistoryPlan {

        public int figures() {
            return years.stream().mapToInt(each -> each.readings().size()).sum();
        }
    }

    /** Cells that cannot be taken, or rows that would overwrite what was filed. */
    record Faulty(List<SheetFault> faults) implements HistoryPlan {}

    /** The file is no sheet. */
    record Unreadable(Refusal why) implements HistoryPlan {}
}
