package org.safetynets.gateway.routing;

import java.util.Queue;
import java.util.concurrent.Flow;

/** Takes the lines of a stream as they come, without the empty ones. */
record Lines(Queue<String> taken) implements Flow.Subscriber<String> {

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        if (!line.isEmpty()) {
            taken.add(line);
        }
    }

    @Override
    public void onError(Throwable error) {
        taken.add(error.toString());
    }

    @Override
    public void onComplete() {}
}
