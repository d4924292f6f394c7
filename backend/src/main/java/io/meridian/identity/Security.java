package io.meridian.identity;

import io.meridian.shared.web.Problems;
import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Who may reach what at all: deny by default, cookies that scripts cannot read, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class Security {
    static final String COOKIE = "MERIDIAN_SESSION";

    /** Where people reach the server by https, the browser itself holds the cookie to this host and to https. */
    @Bean
    CookieSerializer sessionCookie(@Value("${meridian.public-url:}") String publicUrl) {
        boolean secure = publicUrl.startsWith("https://");
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-" + COOKIE : COOKIE);
        if (secure) {
            cookie.setUseSecureCookie(true);
        }
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Strict");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    @Bean
    CookieCsrfTokenRepository csrfTokens(@Value("${meridian.public-url:}") String publicUrl) {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        boolean secure = publicUrl.startsWith("https://");
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Strict").path("/");
            if (secure) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    @Bean
    HashCost hashCost() {
        return HashCost.OWASP;
    }

    /** Keeps Spring Boot from inventing a user: sign-in is ours. */
    @Bean
    AuthenticationManager noOtherWayIn() {
        return authentication -> {
            throw new ProviderNotFoundException("sign-in is by session or token");
        };
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            CookieCsrfTokenRepository csrfTokens,
            Users users,
            Tokens tokens,
            Problems problems,
            JsonMapper json,
            Environment environment) {
        String policy = contentSecurityPolicy(StyleHashes.read(json));
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        return http.csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfTokens)
                        .ignoringRequestMatchers(request -> WhoIsSigned.token(request) != null))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                // Controllers take Signed; a principal on the request would make the container end sockets in its own
                // way.
                .servletApi(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new WhoIsSigned(users, tokens, problems), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    requests.requestMatchers("/api/session").permitAll();
                    requests.requestMatchers("/api/sign-in", "/api/sign-in/provider", ProviderEndpoint.BACK)
                            .permitAll();
                    requests.requestMatchers(HttpMethod.POST, "/api/setup", "/api/password")
                            .permitAll();
                    if (demo) {
                        requests.requestMatchers("/api/demo/people", "/api/demo/session", "/api/demo/tours")
                                .permitAll();
                    }
                    requests.requestMatchers("/api/**").authenticated();
                    requests.requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/**")
                            .permitAll();
                    requests.requestMatchers("/actuator/**").denyAll();
                    requests.requestMatchers(HttpMethod.GET, "/**").permitAll();
                    requests.requestMatchers(HttpMethod.HEAD, "/**").permitAll();
                    requests.anyRequest().denyAll();
                })
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, failure) -> problems.write(response, new SignedOut()))
                        .accessDeniedHandler((request, response, failure) -> problems.write(
                                response,
                                403,
                                failure instanceof CsrfException ? "csrf-token-missing" : "not-allowed")))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    static String contentSecurityPolicy(List<String> styleHashes) {
        String styles = styleHashes.stream().map(hash -> " '" + hash + "'").collect(Collectors.joining());
        return "default-src 'self'; script-src 'self'; style-src 'self'" + styles
                + "; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none';"
                + " frame-ancestors 'none'; form-action 'self'; require-trusted-types-for 'script'";
    }
}
