package io.meridian.directory.write.addperson;

import io.meridian.directory.DirectoryPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.Signed;
import io.meridian.shared.web.Created;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Adds a person of ours. */
@RestController
class AddPersonController {
    private final Commands commands;

    AddPersonController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/directory/people")
    ResponseEntity<Commands.Result> addPerson(Signed signed, Act act, @RequestBody NewPerson body) {
        String person = act.id("person");
        return Created.at(
                "/api/directory/people/" + person,
                commands.send(
                        new AddPerson(
                                person,
                                body.name(),
                                body.function(),
                                body.region(),
                                body.zone(),
                                body.hours(),
                                body.language(),
                                body.since()),
                        act,
                        () -> DirectoryPolicy.mayManage(signed)));
    }
}
