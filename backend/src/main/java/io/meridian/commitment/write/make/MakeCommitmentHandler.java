package io.meridian.commitment.write.make;

import io.meridian.commitment.Promises;
import io.meridian.eventlog.Act;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** Makes a promise, having read the standing promise that it cites. */
@Component
public class MakeCommitmentHandler {
    private final Promises promises;

    public MakeCommitmentHandler(Promises promises) {
        this.promises = promises;
    }

    @CommandHandler
    public void decide(MakeCommitment command, @MetaDataValue(Act.KEY) Act act) {
        promises.make(
                command.account(),
                command.commitment(),
                command.promise(),
                command.evidence(),
                false,
                command.at(),
                act);
    }
}
