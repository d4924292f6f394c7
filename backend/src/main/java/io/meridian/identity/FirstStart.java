package io.meridian.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** While nobody can sign in, prints the one-time link with which whoever started the product creates its administrator. */
@Component
@Profile("!demo")
class FirstStart {
    private final Users users;
    private final Links links;
    private final @Nullable String publicUrl;

    FirstStart(Users users, Links links, @Value("${meridian.public-url:#{null}}") @Nullable String publicUrl) {
        this.users = users;
        this.links = links;
        this.publicUrl = publicUrl;
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        if (!users.none()
                || !(started.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        String address =
                publicUrl == null ? "http://localhost:" + web.getWebServer().getPort() : publicUrl;
        System.out.println("""

                Nobody can sign in yet. Open this address once, within a day, to create the administrator:

                    %s/setup?token=%s
                """.formatted(address.replaceAll("/+$", ""), links.make(null)));
    }
}
