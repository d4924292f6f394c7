package io.meridian.shared.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** The answer to an act that makes something: 200 like every act, with the address of what was made. */
public final class Created {
    private Created() {}

    public static <T> ResponseEntity<T> at(String address, T result) {
        return ResponseEntity.ok().location(URI.create(address)).body(result);
    }
}
