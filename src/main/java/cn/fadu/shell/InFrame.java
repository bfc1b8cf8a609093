package cn.fadu.shell;

import com.vaadin.flow.component.Component;

/** What a feature adds to the frame of every page, beside the reader's own menu. */
public interface InFrame {

    /** Made once for each open window. */
    Tool tool();

    /** Told after each navigation, so that it can look again. */
    interface Tool {

        Component component();

        void look();
    }
}
