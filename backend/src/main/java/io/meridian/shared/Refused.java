package io.meridian.shared;

/** The asker may see the thing but a policy does not allow this act on it: 403 with the policy's name as code. */
public final class Refused extends RuntimeException implements ExpectedFailure {
    private final String policy;

    public Refused(String policy) {
        super(policy, null, false, false);
        this.policy = policy;
    }

    @Override
    public int status() {
        return 403;
    }

    @Override
    public String code() {
        return policy;
    }
}
