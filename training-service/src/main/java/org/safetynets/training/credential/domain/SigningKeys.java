package org.safetynets.training.credential.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys of the deployment; they belong to no organization. */
public interface SigningKeys {

    /** Fails with a stale version when another instance has made the key of that number. */
    void add(SigningKey key);

    /** Takes the private halves of all before that one. */
    void retireBefore(int number);

    Optional<SigningKey> newest();

    Optional<SigningKey> find(String id);

    /** Newest first. */
    List<SigningKey> all();

    /** Keeps it published at least until then. */
    void needUntil(String id, Instant until);
}
