package io.meridian.identity;

import io.meridian.shared.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo workspace, which lets anybody in, is served on this machine's own loopback address or not at all. */
@Component
@Profile("demo")
class DemoStaysHere {
    DemoStaysHere(@Value("${server.address:}") String address) {
        if (!DemoEndpoint.isLoopback(address) || address.isEmpty()) {
            throw new CannotStart("The demo workspace is served on this machine only; leave out --address.");
        }
    }
}
