package cn.fadu.cli.score;

import cn.fadu.scoring.Aggregation;
import cn.fadu.scoring.Imputation;
import cn.fadu.scoring.Normalisation;
import cn.fadu.scoring.Uncertainty;
import java.util.ArrayList;

/** What a framework file doubts about its own method. */
final class UncertaintyEntry {

    private UncertaintyEntry() {}

    static Uncertainty of(YamlEntry entry) throws FileFault {
        var normalisations = new ArrayList<Normalisation>();
        for (var item : entry.list("normalisations")) {
            normalisations.add(Words.normalisation(item));
        }
        var aggregations = new ArrayList<Aggregation>();
        for (var item : entry.list("aggregations")) {
            aggregations.add(Words.aggregation(item));
        }
        var imputations = new ArrayList<Imputation>();
        for (var item : entry.list("imputations")) {
            imputations.add(Words.constant(item, Imputation.class));
        }
        double weights = entry.number("weights", 0.25);
        if (!(weights >= 0 && weights < 1)) {
            throw entry.need("weights").fault("a share from 0 to less than 1, such as 0.25");
        }
        boolean readings = entry.flag("readings", false);
        return new Uncertainty(weights, normalisations, aggregations, imputations, readings);
    }
}
