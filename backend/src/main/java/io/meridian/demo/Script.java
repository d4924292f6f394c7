package io.meridian.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything the demo does, as recorded: the first morning and every account's script. */
final class Script {
    private Script() {}

    static List<Deed> of(World world, Shift shift) {
        Beginning beginning = new Beginning(world, shift);
        List<Deed> deeds = new ArrayList<>(beginning.directory());
        List<Telling> tellings = new ArrayList<>();
        for (String account : world.accounts().keySet()) {
            tellings.add(of(world, shift, account, beginning));
        }
        tellings.forEach(telling -> deeds.addAll(telling.deeds()));
        deeds.sort(Deed.AS_RECORDED);
        return deeds;
    }

    /** One account's script, for what its symbols mean. */
    static Telling of(World world, Shift shift, String account) {
        return of(world, shift, account, new Beginning(world, shift));
    }

    private static Telling of(World world, Shift shift, String account, Beginning beginning) {
        Telling telling = new Telling(world, shift, account);
        beginning.account(telling);
        tell(telling);
        return telling;
    }

    private static void tell(Telling telling) {
        PromiseLines promises = new PromiseLines(telling);
        InteractionLines interactions = new InteractionLines(telling, promises);
        Set<String> logged = new HashSet<>();
        CaseLines cases = new CaseLines(telling, logged);
        AccountLines account = new AccountLines(telling);
        for (Page act : Page.read(telling.symbol + ".yaml").pages("acts")) {
            String verb = (String) act.entries().keySet().iterator().next();
            switch (verb) {
                case "log" -> {
                    interactions.log(act);
                    logged.add(act.text("log"));
                }
                case "correct" -> interactions.correct(act);
                case "fulfil" -> promises.fulfil(act);
                case "breach" -> promises.breach(act);
                case "withdraw" -> promises.withdraw(act);
                case "renegotiate" -> promises.renegotiate(act);
                case "reassign" -> promises.reassign(act);
                case "case" -> cases.open(act);
                case "conflict" -> cases.conflict(act);
                case "assign-conflict" -> cases.assign(act);
                case "resolve-conflict" -> cases.resolve(act);
                case "appoint" -> account.appoint(act);
                case "release" -> account.release(act);
                case "entity" -> account.entity(act);
                case "move" -> account.move(act);
                case "redate" -> account.redate(act);
                case "rename" -> account.rename(act);
                case "contact" -> account.contact(act);
                case "change" -> account.change(act);
                case "left" -> account.left(act);
                case "govern" -> account.govern(act);
                default -> throw new IllegalStateException(act.place() + ": nobody can " + verb);
            }
        }
    }
}
