package org.safetynets.notifications.delivery.push;

import com.interaso.webpush.VapidKeys;
import com.interaso.webpush.WebPush;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safetynets.notifications.card.application.KeepingAContactCard;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.card.domain.Device;
import org.safetynets.notifications.delivery.application.Carrier;
import org.safetynets.notifications.delivery.application.Wording;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.NoticeText;
import org.safetynets.platform.outbound.Outbound;
import org.safetynets.platform.outbound.Outbound.Answer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * By Web Push to each of the person's devices, encrypted so that only they read it. A device that
 * its push service no longer knows is taken off the card.
 */
@Component
class PushCarrier implements Carrier {

    private static final int A_DAY = 86_400;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final WebPush push;
    private final Outbound outbound;
    private final Wording wording;
    private final KeepingAContactCard cards;
    private final JsonMapper json;

    PushCarrier(
            PushSettings settings,
            Outbound outbound,
            Wording wording,
            KeepingAContactCard cards,
            JsonMapper json) {
        var keys = VapidKeys.fromUncompressedBytes(settings.publicKey(), settings.privateKey());
        this.push = new WebPush(settings.contact(), keys);
        this.outbound = outbound;
        this.wording = wording;
        this.cards = cards;
        this.json = json;
    }

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    /** It has arrived when one device has it. */
    @Override
    public Receipt carry(Delivery delivery, ContactCard card) {
        var devices = devices(delivery, card);
        if (devices.isEmpty()) {
            return Receipt.GONE;
        }
        var payload = payload(wording.of(delivery, card), card);
        var urgency = delivery.order().urgent() ? WebPush.Urgency.High : WebPush.Urgency.Normal;
        var receipts = devices.stream().map(it -> send(it, payload, urgency, card)).toList();
        return List.of(Receipt.TAKEN, Receipt.TRY_LATER, Receipt.REFUSED, Receipt.GONE).stream()
                .filter(receipts::contains)
                .findFirst()
                .orElse(Receipt.GONE);
    }

    private static List<Device> devices(Delivery delivery, ContactCard card) {
        var order = delivery.order();
        return order.notice() == Notice.CONTACT_CODE
                ? order.subject().flatMap(card::device).stream().toList()
                : card.devices().stream().filter(Device::confirmed).toList();
    }

    private byte[] payload(NoticeText text, ContactCard card) {
        var icon = card.preferences().cover().icon().name().toLowerCase(Locale.ROOT);
        return json.writeValueAsBytes(
                Map.of(
                        "title",
                        text.subject(),
                        "body",
                        text.body(),
                        "icon",
                        icon,
                        "page",
                        "/inbox"));
    }

    private Receipt send(Device device, byte[] payload, WebPush.Urgency urgency, ContactCard card) {
        var target = device.target();
        var decoder = Base64.getUrlDecoder();
        var body =
                push.getBody(
                        payload, decoder.decode(target.key()), decoder.decode(target.secret()));
        var headers =
                new HashMap<>(push.getHeaders(target.endpoint().toString(), A_DAY, null, urgency));
        headers.put("Content-Type", "application/octet-stream");
        return switch (outbound.post(target.endpoint(), headers, body)) {
            case Answer.Answered(var status) when status >= 200 && status < 300 -> Receipt.TAKEN;
            case Answer.Answered(var status) when status == NOT_FOUND || status == GONE ->
                    forget(device, card);
            case Answer.Answered(var status) when status == 429 || status >= 500 ->
                    Receipt.TRY_LATER;
            case Answer.Answered _ -> Receipt.REFUSED;
            case Answer.Silent() -> Receipt.TRY_LATER;
            case Answer.Forbidden() -> Receipt.REFUSED;
        };
    }

    private Receipt forget(Device device, ContactCard card) {
        cards.change(card.person(), it -> it.removeDevice(device.id()));
        return Receipt.GONE;
    }
}
