package org.safetynets.referrals.fhir.domain;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.referrals.fhir.domain.LoopNews.News;

/** What has to be told, and the calls that tell it. */
public interface Calls {

    void note(News news);

    /** The oldest news not yet taken by any instance. */
    Optional<News> takeNews(Instant now);

    void done(News news);

    void add(Call call);

    /** A call that is due, kept from other instances for a while. */
    Optional<Call> takeDue(Instant now);

    /** Keeps the number under which the call is made, however often it has to be tried. */
    void number(Call call);

    void again(Call call, Instant at);

    void done(Call call);
}
