package io.meridian.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningMeridian;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A log that does not answer in time: whoever acts hears that the outcome is not known, and how to learn it. */
@OnTheSharedProduct
class OutcomeUnknownOverHttpTest {
    private final Visitor admin = RunningProduct.get().as("admin");
    private final SqliteEventLog log = (SqliteEventLog) RunningProduct.get().bean(EventLog.class);
    private final LoggedCommands commands =
            (LoggedCommands) RunningProduct.get().bean(Commands.class);
    private final CountDownLatch standing = new CountDownLatch(1);

    @AfterEach
    void goesOn() {
        standing.countDown();
        log.patience(null);
        commands.patience(null);
    }

    @Test
    void theOutcomeIsUnknownUntilTheSameCommandIsSentAgain() throws Exception {
        UUID command = UUID.randomUUID();
        Answer unknown;
        try (AutoCloseable held = log.onAppend(this::standStill)) {
            RunningMeridian.ok(add(UUID.randomUUID(), "Before"));
            log.patience(Duration.ofMillis(300));
            commands.patience(Duration.ofMillis(300));

            unknown = add(command, "Unheard");
        }
        assertThat(unknown.status()).isEqualTo(503);
        assertThat(unknown.code()).isEqualTo("outcome-unknown");
        assertThat(unknown.headers())
                .containsEntry("content-type", "application/problem+json")
                .containsEntry("retry-after", "2");
        assertThat(log.commitOf(command)).isEmpty();
        goesOn();

        Answer outcome = RunningMeridian.ok(add(command, "Unheard"));

        assertThat(log.commitOf(command).orElseThrow().events())
                .extracting(event -> event.stamp().aggregate())
                .contains(RunningMeridian.changed(outcome));
        Answer repeated = add(command, "Unheard");
        assertThat(repeated.text()).isEqualTo(outcome.text());
        assertThat(log.commits(log.commitOf(command).orElseThrow().ordinal() + 1, 9))
                .as("recorded once")
                .isEmpty();
        assertThat(add(command, "Another").code()).isEqualTo("command-id-reused");
    }

    private Answer add(UUID command, String name) {
        return admin.send(
                "POST",
                "/api/directory/people",
                Map.of("name", name, "zone", "Europe/Vienna"),
                Map.of("Command-Id", command.toString()));
    }

    /** Holds the thread that writes the log, whose answer is out by then. */
    private void standStill() {
        try {
            standing.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
