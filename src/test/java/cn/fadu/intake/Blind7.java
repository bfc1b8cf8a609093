package cn.fadu.intake;

import java.util.*;

final class Blind7 {
    static void main(String[] a) throws Exception {
        int want = 0, got = 0, ok = 0;
        var all = ParagraphsTest.paragraphs().toList();
        var last = all.subList(all.size() - 42, all.size());
        for (var p : last) {
            var r = ReportText.plain("p", p.text());
            var props = Extraction.standard().of(r, OptionalInt.of(2024)).proposals();
            var f = new ArrayList<>(props.stream().flatMap(ParagraphsTest::written).toList());
            want += p.expected().size();
            got += f.size();
            var left = new ArrayList<>(p.expected());
            var extra = new ArrayList<String>();
            for (var x : f)
                if (left.remove(x)) ok++;
                else extra.add(x);
            if (!left.isEmpty() || !extra.isEmpty())
                System.out.println(p.text() + "\n   missing " + left + " extra " + extra);
        }
        System.out.printf(
                "want %d got %d ok %d recall %.3f precision %.3f%n",
                want, got, ok, (double) ok / want, (double) ok / got);
    }
}
