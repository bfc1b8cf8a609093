package cn.fadu.trend.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the numbers below say in words; takes no room when they say nothing. */
class Said extends UnorderedList {

    Said(List<String> sentences) {
        addClassName("fadu-sentences");
        sentences.forEach(sentence -> add(new ListItem(sentence)));
        setVisible(!sentences.isEmpty());
    }
}
