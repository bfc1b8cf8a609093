package cn.fadu.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Files that are the same for everybody: style sheets, scripts, pictures of the product. */
class StaticPaths implements RequestMatcher {

    private static final List<String> FOLDERS =
            List.of("/fadu/", "/webjars/", "/aura/", "/VAADIN/build/");

    @Override
    public boolean matches(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return FOLDERS.stream().anyMatch(path::startsWith);
    }
}
