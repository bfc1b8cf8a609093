package cn.fadu.intake;

import cn.fadu.indicator.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Legal advisers told by name instead of number: 聘请甲某某、乙某某律师为政府法律顾问 are two. */
final class NamedAdvisers {

    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢"
                    + "姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛阎闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常"
                    + "汤康易乔赖文施樊兰殷颜庄葛鲁俞柳邢翟安管倪伍齐季骆牛岳温左尚洪祝焦盛柯詹路裴耿凌欧甘霍房申包柴纪成";
    private static final Pattern NAMED =
            Pattern.compile(
                    "聘(?:请|任|用)(?:了)?((?:["
                            + SURNAMES
                            + "][一-龥]{1,2}[、和])*["
                            + SURNAMES
                            + "][一-龥]{1,2})(?:等)?律师(?:作为|担任|为|任)[^，。；]{0,12}法律顾问");

    private NamedAdvisers() {}

    static List<Quantity> in(String text) {
        var found = new ArrayList<Quantity>();
        var match = NAMED.matcher(text);
        while (match.find()) {
            var count = match.group(1).split("[、和]").length;
            var figure = Figure.exact(BigDecimal.valueOf(count));
            found.add(new Quantity(match.start(1), match.end(1), figure, "名", "named", true));
        }
        return found;
    }
}
