package org.telepraxis.notification;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail over to the mail server. */
@Component
class MailSending {

    private final MailStore store;
    private final ObjectProvider<JavaMailSender> server;
    private final String from;

    MailSending(
            MailStore store,
            ObjectProvider<JavaMailSender> server,
            @Value("${telepraxis.mail.from:telepraxis@localhost}") String from) {
        this.store = store;
        this.server = server;
        this.from = from;
    }

    /** @throws MailException when the server does not take it; the mail waits again */
    void send(UUID id) {
        var mail = store.claim(id);
        if (mail == null) {
            store.uncertain(id);
            return;
        }
        try {
            hand(mail);
        } catch (RuntimeException down) {
            store.release(id, String.valueOf(down.getMessage()));
            throw down;
        }
        store.sent(id);
    }

    private void hand(Mail.Outgoing mail) {
        var attachment = mail.attachment();
        if (attachment != null) {
            server.getObject().send(message -> {
                var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
                helper.setFrom(from);
                helper.setTo(mail.address());
                helper.setSubject(mail.subject());
                helper.setText(mail.body());
                helper.addAttachment(
                        attachment.name(),
                        new ByteArrayResource(attachment.text().getBytes(StandardCharsets.UTF_8)),
                        attachment.type());
            });
            return;
        }
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.address());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        server.getObject().send(message);
    }
}
