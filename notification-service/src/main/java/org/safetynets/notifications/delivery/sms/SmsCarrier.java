package org.safetynets.notifications.delivery.sms;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.PhoneNumber;
import org.safetynets.notifications.delivery.application.Carrier;
import org.safetynets.notifications.delivery.application.Wording;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.outbound.Signature;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * By text message, through whichever provider takes signed requests; a few lines of the operator's
 * make any provider one. The address is the operator's, so it may lie in their own network.
 */
@Component
@EnableConfigurationProperties(SmsSettings.class)
class SmsCarrier implements Carrier {

    /** Two messages' worth; a longer one is cut. */
    private static final int MOST_LETTERS = 300;

    private final SmsSettings settings;
    private final Wording wording;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http;

    SmsCarrier(SmsSettings settings, Wording wording, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.wording = wording;
        this.json = json;
        this.clock = clock;
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(settings.longest())
                        .sslContext(settings.authorities().context())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Receipt carry(Delivery delivery, ContactCard card) {
        var number = card.phone().anyNumber();
        if (number.isEmpty()) {
            return Receipt.GONE;
        }
        if (!settings.configured()) {
            return Receipt.REFUSED;
        }
        return post(request(delivery, card, number.get()));
    }

    private HttpRequest request(Delivery delivery, ContactCard card, PhoneNumber to) {
        var text = wording.of(delivery, card).body();
        var id = delivery.id().toString();
        var body =
                json.writeValueAsBytes(
                        Map.of(
                                "id",
                                id,
                                "to",
                                to.value(),
                                "text",
                                text.substring(0, Math.min(text.length(), MOST_LETTERS))));
        var request =
                HttpRequest.newBuilder(settings.address())
                        .timeout(settings.longest())
                        .POST(BodyPublishers.ofByteArray(body));
        Signature.headers(id, clock.instant(), body, List.of(settings.secret()))
                .forEach(request::header);
        return request.build();
    }

    /** The time-out of a request ends with the headers, so the whole has one of its own. */
    private Receipt post(HttpRequest request) {
        var answer = http.sendAsync(request, BodyHandlers.discarding());
        try {
            var status =
                    answer.get(settings.longest().toMillis(), TimeUnit.MILLISECONDS).statusCode();
            return receipt(status);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Receipt.TRY_LATER;
        } catch (ExecutionException e) {
            return e.getCause() instanceof IOException ? Receipt.TRY_LATER : Receipt.REFUSED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Receipt.TRY_LATER;
        }
    }

    /** Who sends us elsewhere is not asked there: the number would go to a stranger. */
    private static Receipt receipt(int status) {
        if (status >= 200 && status < 300) {
            return Receipt.TAKEN;
        }
        var passing = status == 408 || status == 429 || status >= 500 || status / 100 == 3;
        return passing ? Receipt.TRY_LATER : Receipt.REFUSED;
    }
}
