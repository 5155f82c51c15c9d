package org.safetynets.notifications.delivery.application;

import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.ContactCard;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.springframework.stereotype.Component;

/** By e-mail. */
@Component
class MailCarrier implements Carrier {

    private final MailWriter writer;
    private final PostOffice office;

    MailCarrier(MailWriter writer, PostOffice office) {
        this.writer = writer;
        this.office = office;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Receipt carry(Delivery delivery, ContactCard card) {
        return card.email()
                .anyAddress()
                .map(it -> office.send(writer.write(delivery, card, it)))
                .map(
                        it ->
                                switch (it) {
                                    case TAKEN -> Receipt.TAKEN;
                                    case TRY_LATER -> Receipt.TRY_LATER;
                                    case REFUSED -> Receipt.REFUSED;
                                })
                .orElse(Receipt.GONE);
    }
}
