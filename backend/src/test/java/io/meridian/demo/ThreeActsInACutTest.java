package io.meridian.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.demo.World.Person;
import io.meridian.eventlog.InMemoryEventLog;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cut is offered while three acts are left of the script that nobody else can have done. */
class ThreeActsInACutTest {
    private static final String SYMBOL = "velaris";

    private final World world = World.read();
    private final List<Page> script = Objects.requireNonNull(ColleagueActs.of(SYMBOL));

    @Test
    void aScriptBeginsWithEnoughForACut() {
        assertThat(atWork(script).mayCut()).isTrue();
    }

    /** It ends with: log, keep, log, log. */
    @ParameterizedTest(name = "{0} left: {1}")
    @CsvSource({"5, true", "4, true", "3, false", "2, false", "1, false", "0, false"})
    void nearItsEndOnlyWhatIsCertainCounts(int left, boolean mayCut) {
        Troupe colleagues = atWork(script.subList(script.size() - left, script.size()));

        assertThat(colleagues.left()).isEqualTo(left);
        assertThat(colleagues.mayCut()).isEqualTo(mayCut);
    }

    private Troupe atWork(List<Page> acts) {
        var telling = Script.of(world, Shift.to(LocalDate.of(2026, 11, 23), world.anchor()), SYMBOL);
        return new Troupe(
                new ColleagueActs(SYMBOL, telling, acts, new InMemoryEventLog()),
                new NobodyComes(),
                new Troupe.Pace(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO),
                0);
    }

    private static final class NobodyComes implements Troupe.Stage {
        @Override
        public Colleague arrive(Person person) {
            throw new AssertionError("nobody acts here");
        }

        @Override
        public Set<String> connections() {
            return Set.of();
        }
    }
}
