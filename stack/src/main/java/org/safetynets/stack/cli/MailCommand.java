package org.safetynets.stack.cli;

import org.safetynets.stack.demo.Mailbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "mail", description = "Shows what the mail sink received.")
final class MailCommand implements Runnable {
    @Mixin private StackOption which = new StackOption();

    @Override
    public void run() {
        var mailbox = Mailbox.of(which.stack().site());
        mailbox.addresses().stream()
                .flatMap(address -> mailbox.messages(address).stream())
                .forEach(message -> System.out.println(message.readable()));
    }
}
