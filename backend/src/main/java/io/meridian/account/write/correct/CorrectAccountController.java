package io.meridian.account.write.correct;

import io.meridian.account.AccountFacts;
import io.meridian.account.AccountPolicy;
import io.meridian.account.Accounts;
import io.meridian.documents.Reader;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.Guards;
import io.meridian.history.Moment;
import io.meridian.history.Views;
import io.meridian.identity.RequiresVersion;
import io.meridian.identity.Signed;
import io.meridian.shared.web.Correction;
import io.meridian.shared.web.Undo;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Corrects and takes back what was said of the customer as a whole; how it is governed, only for its managers. */
@RestController
class CorrectAccountController {
    private final Commands commands;
    private final AccountPolicy policy;
    private final Views views;
    private final EventLog log;

    CorrectAccountController(Commands commands, AccountPolicy policy, Views views, EventLog log) {
        this.commands = commands;
        this.policy = policy;
        this.views = views;
        this.log = log;
    }

    @PostMapping("/api/accounts/{account}/correct")
    Commands.Result correctAccount(
            Signed signed, @PathVariable String account, @RequiresVersion Act act, @RequestBody Correction body) {
        return commands.send(
                new CorrectAccount(account, body.event(), body.changed()),
                act,
                () -> mayReplace(signed, account, facts -> facts.saysWhatManagersSay(body.event())));
    }

    @PostMapping("/api/accounts/{account}/undo")
    Commands.Result undoAccountChange(
            Signed signed, @PathVariable String account, @RequiresVersion Act act, @RequestBody Undo body) {
        return commands.send(
                new UndoAccountChange(account, body.event()),
                act,
                () -> mayReplace(signed, account, facts -> facts.isActOfManagers(body.event())));
    }

    /** By everything recorded so far: what the views have not applied yet is waited for, what is recorded next is a guard. */
    private void mayReplace(Signed signed, String account, Predicate<AccountFacts> ofManagers) {
        policy.mayAct(signed, account);
        AccountFacts facts = views.read(
                        account,
                        Moment.NOW,
                        Reader.of(signed.person()),
                        Cursor.of(log.lastOf(account, log.head())),
                        (documents, reading) ->
                                documents.get(Accounts.ACCOUNT, account).orElse(AccountFacts.NONE))
                .view();
        Guards.aggregate(account, facts.version());
        if (ofManagers.test(facts)) {
            policy.mayManage(signed, account);
        }
    }
}
