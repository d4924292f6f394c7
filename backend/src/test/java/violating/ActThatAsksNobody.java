package violating;

import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class ActThatAsksNobody {
    private final Commands commands;

    ActThatAsksNobody(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/nobody")
    Commands.Result act(Act act) {
        return commands.send("anything", act);
    }
}
