package org.telepraxis.uikit;

import com.vaadin.flow.component.button.Button;

/** Opens the browser's own print dialog, where a page can also be kept as a PDF. */
public final class PrintButton extends Button {

    public PrintButton() {
        super("Print");
        setPrefixComponent(Icon.of("printer"));
        addClickListener(click -> getElement().executeJs("window.print()"));
    }
}
