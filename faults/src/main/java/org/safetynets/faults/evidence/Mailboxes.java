package org.safetynets.faults.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.safetynets.stack.demo.Mailbox;
import org.safetynets.stack.demo.StepFailed;

/** All that has ever been mailed; the sink forgets when it ends, this does not. */
public final class Mailboxes {
    private static final Pattern MESSAGE_ID =
            Pattern.compile("^Message-ID: (.*)$", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private final Mailbox mailbox;
    private final Set<Mail> known = new LinkedHashSet<>();

    public Mailboxes(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** Reads what is there now; nothing while the sink is away. */
    public synchronized List<Mail> read() {
        try {
            for (var address : mailbox.addresses()) {
                mailbox.messages(address).forEach(it -> known.add(mail(address, it.raw())));
            }
        } catch (StepFailed e) {
            return new ArrayList<>(known);
        }
        return new ArrayList<>(known);
    }

    private static Mail mail(String address, String raw) {
        var id = MESSAGE_ID.matcher(raw);
        return new Mail(address, id.find() ? id.group(1).strip() : "", raw);
    }
}
