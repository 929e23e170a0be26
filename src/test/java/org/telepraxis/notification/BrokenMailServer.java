package org.telepraxis.notification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that is down until somebody mends it, beside the outbox of the node whose beans it is given. */
public final class BrokenMailServer {

    private final MailSending sending;
    private final List<SimpleMailMessage> taken = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean down = true;

    public BrokenMailServer(BeanFactory node) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("server", new JavaMailSenderImpl() {
            @Override
            public void send(SimpleMailMessage... messages) {
                if (down) {
                    throw new MailSendException("connection refused");
                }
                taken.addAll(List.of(messages));
            }
        });
        sending = new MailSending(
                node.getBean(MailStore.class), beans.getBeanProvider(JavaMailSender.class), "office@example.org");
    }

    /** Hands the mail over, as the outbox's job does. */
    public void send(UUID mail) {
        sending.send(mail);
    }

    public void mend() {
        down = false;
    }

    /** Whom the server took a mail for. */
    public List<String> addresses() {
        return taken.stream()
                .flatMap(
                        mail -> mail.getTo() == null ? java.util.stream.Stream.empty() : List.of(mail.getTo()).stream())
                .toList();
    }
}
