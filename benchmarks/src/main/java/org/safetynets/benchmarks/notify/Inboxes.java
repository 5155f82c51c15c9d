package org.safetynets.benchmarks.notify;

import java.util.UUID;

/** Something that streams are opened at. */
interface Inboxes {

    String url();

    String token(UUID person);
}
