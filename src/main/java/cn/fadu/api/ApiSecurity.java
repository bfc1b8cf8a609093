package cn.fadu.api;

import cn.fadu.identity.SystemTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Other systems come by token alone; people's sessions and cookies mean nothing here. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String DESCRIPTION = "/api/openapi";

    @Bean
    @Order(1)
    SecurityFilterChain systems(
            HttpSecurity http, SystemTokens tokens, Pace pace, Problems problems) {
        http.securityMatcher("/api", "/api/**");
        http.authorizeHttpRequests(
                requests ->
                        requests.requestMatchers(DESCRIPTION, DESCRIPTION + ".yaml")
                                .permitAll()
                                .requestMatchers("/api/v1/**")
                                .hasAuthority(TokenDoor.RIGHT)
                                .anyRequest()
                                .denyAll());
        http.addFilterBefore(new TokenDoor(tokens, pace, problems), AuthorizationFilter.class);
        http.addFilterAfter(new BodyLimit(problems), AuthorizationFilter.class);
        http.exceptionHandling(
                denied ->
                        denied.authenticationEntryPoint(
                                        (request, response, why) ->
                                                refuse(problems, request, response))
                                .accessDeniedHandler(
                                        (request, response, why) ->
                                                problems.write(
                                                        request,
                                                        response,
                                                        HttpStatus.NOT_FOUND,
                                                        "not-found")));
        http.sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        return http.build();
    }

    private static void refuse(
            Problems problems, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(request, response, HttpStatus.UNAUTHORIZED, "no-token");
    }
}
