package io.meridian.shared;

/** The asker may see the thing but a policy does not allow this act on it: 403 with the policy's name as code. */
public final class Refused extends RuntimeException {
    public Refused(String policy) {
        super(policy, null, false, false);
    }
}
