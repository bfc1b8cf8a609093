package cn.fadu.screen.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Supplier;

/** One page of the wall; what stands on it is made when its turn comes. */
record Slide(String title, Supplier<Component> content) {}
