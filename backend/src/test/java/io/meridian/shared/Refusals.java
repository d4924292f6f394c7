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

    /** By a rule that lists what stands in the way, by the events that say it. */
    public static Matcher<Throwable> listing(String... events) {
        return new FeatureMatcher<>(contains(events), "a refusal that lists", "events") {
            @Override
            protected List<String> featureValueOf(Throwable refusal) {
                return ((StillHangs) refusal)
                        .hanging().stream().map(StillHangs.Standing::event).toList();
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
