package io.meridian.account.write.register;

import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.identity.Signed;
import io.meridian.shared.web.Created;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Registers an account; whoever is signed in may. */
@RestController
class RegisterAccountController {
    private final Commands commands;

    RegisterAccountController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/accounts")
    ResponseEntity<Commands.Result> registerAccount(Signed signed, Act act, @RequestBody NewAccount body) {
        String account = act.id("account");
        return Created.at(
                "/api/accounts/" + account,
                commands.send(
                        new RegisterAccount(
                                account,
                                body.name(),
                                body.industry(),
                                body.headquarters(),
                                body.governance(),
                                body.since(),
                                null),
                        act));
    }
}
