package io.meridian.shared;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasProperty;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;

/** What an act is refused with. */
public final class Refusals {
    private Refusals() {}

    /** By a named rule. */
    public static Matcher<Throwable> rule(String code) {
        return allOf(instanceOf(RuleBroken.class), hasProperty("message", is(code)));
    }

    /** By a rule that lists what stands in the way. */
    public static Matcher<Throwable> listing(String... arguments) {
        return new FeatureMatcher<>(contains(arguments), "a refusal that lists", "arguments") {
            @Override
            protected List<String> featureValueOf(Throwable refusal) {
                return ((RuleBroken) refusal).arguments();
            }
        };
    }

    /** Because somebody changed these fields meanwhile. */
    public static Matcher<Throwable> changedMeanwhile(String... fields) {
        return new FeatureMatcher<>(contains(fields), "a conflict over", "fields") {
            @Override
            protected List<String> featureValueOf(Throwable refusal) {
                return refusal instanceof ChangedMeanwhile conflict
                        ? conflict.differences().stream()
                                .map(ChangedMeanwhile.Difference::field)
                                .toList()
                        : List.of(refusal.toString());
            }
        };
    }
}
