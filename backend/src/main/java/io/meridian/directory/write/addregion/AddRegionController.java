package io.meridian.directory.write.addregion;

import io.meridian.directory.DirectoryPolicy;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.Signed;
import io.meridian.shared.web.Created;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Adds a region. */
@RestController
class AddRegionController {
    private final Commands commands;

    AddRegionController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/directory/regions")
    ResponseEntity<Commands.Result> addRegion(Signed signed, Act act, @RequestBody NewRegion body) {
        return Created.at(
                "/api/directory/regions/" + body.region(),
                commands.send(
                        new AddRegion(body.region(), body.name(), body.zone(), body.hours(), body.head(), body.since()),
                        act,
                        () -> DirectoryPolicy.mayManage(signed)));
    }
}
