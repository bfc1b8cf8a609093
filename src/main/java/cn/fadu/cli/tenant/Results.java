package cn.fadu.cli.tenant;

import cn.fadu.cli.CommandFailed;
import cn.fadu.tenancy.Outcome;
import cn.fadu.tenancy.Provisioned;
import cn.fadu.tenancy.Tenant;

/** The result of an order, or the one line that says why there is none. */
final class Results {

    private Results() {}

    static <T> T of(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.CodeTaken<T>() -> throw new CommandFailed("a code is taken");
            case Outcome.WrongState<T>(var code, var state) ->
                    throw new CommandFailed("%s is %s".formatted(code, state));
            case Outcome.NotConfirmed<T>(var code) ->
                    throw new CommandFailed("not confirmed: --confirm must repeat " + code);
            case Outcome.UnusableFile<T>(var why) ->
                    throw new CommandFailed("the file cannot be used: " + why);
            case Outcome.NoSuchCell<T>(var name) ->
                    throw new CommandFailed("there is no other cell " + name);
        };
    }

    static <T extends Tenant> T of(Provisioned<T> provisioned) {
        return switch (provisioned) {
            case Provisioned.Done<T>(var added) -> added;
            case Provisioned.CodeTaken<T>(var code) ->
                    throw new CommandFailed("the code is taken: " + code);
        };
    }
}
