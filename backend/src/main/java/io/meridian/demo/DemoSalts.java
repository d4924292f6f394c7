package io.meridian.demo;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Salts that are the same for the same anchor while the demo is made, and secret ever after. */
final class DemoSalts implements RandomGenerator {
    private static final RandomGenerator SECRET = new SecureRandom();

    private volatile RandomGenerator salts = SECRET;

    void seed(long seed) {
        salts = new SplittableRandom(seed);
    }

    void keepSecret() {
        salts = SECRET;
    }

    @Override
    public long nextLong() {
        return salts.nextLong();
    }
}
