package cn.fadu.e2e;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** The pages of the application, as its own router knows them: a new one is tested by itself. */
final class Pages {

    private static final String LINKS =
            "() => [...document.querySelectorAll('main a[href]')].map(a => new URL(a.href).pathname)";

    private Pages() {}

    /** Where a role may go, in the order of the addresses; templates are filled on the way. */
    static List<String> of(String role) {
        return templates(view -> isFor(view, role));
    }

    /** What stands before the door. */
    static List<String> ofStrangers() {
        return templates(view -> view.isAnnotationPresent(AnonymousAllowed.class)).stream()
                .map(template -> template.replaceAll(":\\w+", "unknown"))
                .toList();
    }

    /**
     * Leads a visitor through a role's pages. A page with parameters is reached by the first link
     * to it that an earlier page shows, as people reach it; known pages are left out.
     */
    static void walk(Visitor visitor, String role, Set<String> known, Walk walk) {
        var links = new ArrayList<String>();
        for (var template : of(role)) {
            var address = filled(template, links);
            if (address.isEmpty() || known.contains(address)) {
                continue;
            }
            visitor.open(address);
            links.addAll(links(visitor));
            walk.at(address);
        }
    }

    /** What to do at each page. */
    interface Walk {
        void at(String address);
    }

    private static String filled(String template, List<String> seen) {
        if (!template.contains(":")) {
            return template;
        }
        var wanted = template.replaceAll(":\\w+", "[^/]+");
        return seen.stream().filter(link -> link.matches(wanted)).findFirst().orElse("");
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Visitor visitor) {
        return (List<String>) Objects.requireNonNull(visitor.page().evaluate(LINKS));
    }

    private static List<String> templates(Predicate<Class<?>> wanted) {
        var context = new VaadinServletContext(RunningFadu.get().bean(ServletContext.class));
        return ApplicationRouteRegistry.getInstance(context).getRegisteredRoutes().stream()
                .filter(route -> wanted.test(route.getNavigationTarget()))
                .map(RouteData::getTemplate)
                .filter(template -> !template.isEmpty())
                .map(template -> "/" + template)
                .sorted()
                .toList();
    }

    private static boolean isFor(Class<?> view, String role) {
        var roles = view.getAnnotation(RolesAllowed.class);
        return roles != null && List.of(roles.value()).contains(role);
    }
}
