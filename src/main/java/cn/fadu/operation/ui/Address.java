package cn.fadu.operation.ui;

import com.vaadin.flow.server.VaadinServletRequest;

/** Where this service was reached by whoever is looking now. */
final class Address {

    private Address() {}

    static String ofThisService() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var asked = request.getRequestURL();
        return asked.substring(0, asked.length() - request.getRequestURI().length())
                + request.getContextPath();
    }
}
