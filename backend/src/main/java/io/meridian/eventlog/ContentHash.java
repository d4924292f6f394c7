package io.meridian.eventlog;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keyed hash by which a repeated command is known to be the same, without its content being kept. */
final class ContentHash {
    static final int KEY = 32;

    private ContentHash() {}

    static byte[] of(byte[] key, String commandType, Object command) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(CanonicalJson.bytes(commandType));
            mac.update((byte) 0);
            return mac.doFinal(CanonicalJson.bytes(CanonicalJson.of(command)));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
