package cn.fadu;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Machines that ask for health and metrics have no account, and a port where nobody else comes. */
@Configuration(proxyBeanMethods = false)
class HealthAndMetrics {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain machines(HttpSecurity http) {
        http.securityMatcher("/actuator", "/actuator/**");
        http.authorizeHttpRequests(
                requests ->
                        requests.requestMatchers(EndpointRequest.toAnyEndpoint())
                                .permitAll()
                                .anyRequest()
                                .denyAll());
        http.exceptionHandling(
                denied ->
                        denied.authenticationEntryPoint(
                                new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)));
        http.csrf(AbstractHttpConfigurer::disable);
        http.sessionManagement(
                sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }
}
