package cn.fadu.identity.ui;

import cn.fadu.identity.Accounts;
import cn.fadu.identity.Badge;
import cn.fadu.identity.Kiosks;
import cn.fadu.identity.SignIns;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The rules every request passes: who is let in where, and what browsers are told to forbid. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    /**
     * Flow starts its pages with inline scripts and compiles what the server sends, so both must be
     * allowed; nothing may come from elsewhere and nobody may frame a page.
     */
    private static final String CONTENT_POLICY =
            String.join(
                    "; ",
                    "default-src 'self'",
                    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
                    "style-src 'self' 'unsafe-inline'",
                    "img-src 'self' data: blob:",
                    "font-src 'self' data:",
                    "connect-src 'self'",
                    "object-src 'none'",
                    "base-uri 'self'",
                    "form-action 'self'",
                    "frame-ancestors 'none'");

    /** Whoever is signed in is asked for by static methods too, so there is one for the process. */
    private static final VaadinAwareSecurityContextHolderStrategy HOLDER =
            new VaadinAwareSecurityContextHolderStrategy();

    /** A span for each of a score of filters, at each request, would tell nobody anything. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /**
     * Flow would make one at each start and put it in place of the last, so that of two servers in
     * one process the older would look for its visitors where only the newer's are kept.
     */
    @Bean
    SecurityContextHolderStrategy holder() {
        SecurityContextHolder.setContextHolderStrategy(HOLDER);
        return HOLDER;
    }

    @Bean
    AuthenticationManager door(PasswordDoor passwords) {
        return new ProviderManager(passwords);
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            Accounts accounts,
            SignIns signIns,
            Kiosks kiosks,
            RequestUtil vaadin,
            Clock clock) {
        var files = new StaticPaths();
        http.authorizeHttpRequests(requests -> requests.requestMatchers(files).permitAll());
        http.headers(WebSecurity::protect);
        http.addFilterBefore(new KioskDoor(kiosks), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new BadgeCheck(accounts, files, clock), AuthorizationFilter.class);
        http.formLogin(
                form ->
                        form.loginPage("/login")
                                .authenticationDetailsSource(SecondStep::details)
                                .failureHandler(SecondStep::refuse));
        http.sessionManagement(
                sessions -> sessions.sessionFixation(SessionFixationConfigurer::newSession));
        http.csrf(forms -> forms.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest));
        http.exceptionHandling(denied -> denied.accessDeniedHandler(WebSecurity::staleForm));
        http.logout(
                leaving ->
                        leaving.addLogoutHandler((request, response, who) -> leave(who, signIns)));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                flow ->
                        flow.loginView(LoginView.class, "/login?bye")
                                .anyRequest(AuthorizedUrl::authenticated)
                                .enableCsrfConfiguration(false));
        return http.build();
    }

    /**
     * Flow's servlet is reached by a forward, which closes the answer before the headers would be
     * written at its end.
     */
    private static void protect(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(
                policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
        headers.withObjectPostProcessor(new EagerHeaders());
    }

    /** Vaadin lets the sign-in form pass without its token; here a form left open asks again. */
    private static void staleForm(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof CsrfException && request.getRequestURI().endsWith("/login")) {
            response.sendRedirect(request.getContextPath() + "/login?expired");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static final class EagerHeaders implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }

    private static void leave(@Nullable Authentication who, SignIns signIns) {
        if (who != null && who.getPrincipal() instanceof Badge badge) {
            signIns.leave(badge);
        }
    }
}
