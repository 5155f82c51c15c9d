package org.safetynets.stack.demo;

import java.nio.file.Path;
import org.safetynets.stack.launcher.Stack;

/** A running network, and the people of its demo. */
public record Network(Api api, SignIn signIn, Path project, Mailbox mailbox) {

    public static Network of(Stack stack) {
        return new Network(
                new Api(stack.gateway()),
                new SignIn(stack.keycloak()),
                stack.site().project(),
                Mailbox.of(stack.site()));
    }

    /** A demo account; the password is the name. */
    public Person account(String name) {
        return person(name, name);
    }

    public Person person(String name, String password) {
        return new Person(api, signIn, name, password);
    }

    public Person admin() {
        return account("networkadmin");
    }

    /** Nobody reviews the standards that they wrote. */
    Person secondAdmin() {
        return account("networkadmin2");
    }

    /** A file that ships with the project. */
    Path shipped(String first, String... more) {
        return project.resolve("deploy").resolve(Path.of(first, more));
    }
}
