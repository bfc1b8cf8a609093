package cn.fadu.api;

import cn.fadu.filing.Delivery;
import cn.fadu.filing.Entry;
import cn.fadu.indicator.Judgement;
import java.util.List;

/**
 * What is wrong with one figure of a delivery.
 *
 * @param pointer into the body, as RFC 6901 has it
 * @param key of the sentence in the dictionary
 */
record Flaw(String pointer, String key, List<Object> values) {

    static Flaw at(int item, String field, boolean batch, String key, Object... values) {
        var pointer = (batch ? "/readings/" + item : "") + "/" + field;
        return new Flaw(pointer, key, List.of(values));
    }

    /** The catalogue's objection. */
    static Flaw of(Delivery.Objection objection, boolean batch, List<Delivery.Item> items) {
        int at = objection.item();
        var code = items.get(at).reading().code().value();
        return switch (objection.why()) {
            case Entry.Refused(_, Judgement.OutOfRange(_, var lowest, var highest)) ->
                    at(
                            at,
                            "value",
                            batch,
                            "api.flaw.range",
                            lowest.toPlainString(),
                            highest.toPlainString());
            case Entry.Refused _ -> at(at, "value", batch, "api.flaw.whole");
            case Entry _ -> at(at, "indicator", batch, "api.flaw.unknown", code);
        };
    }
}
