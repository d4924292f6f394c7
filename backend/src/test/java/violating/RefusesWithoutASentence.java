package violating;

import io.meridian.shared.RuleBroken;

class RefusesWithoutASentence {
    void decide() {
        throw new RuleBroken("nobody-says-what-this-means", null);
    }
}
