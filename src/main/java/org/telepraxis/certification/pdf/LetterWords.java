package org.telepraxis.certification.pdf;

/** What stands in every letter to somebody who was not certified. */
record LetterWords(
        String title,
        String heading,
        String decided,
        String dear,
        String missing,
        String demand,
        String again,
        String from,
        String critical,
        String task,
        String wrong,
        String appeal,
        String link) {

    private static final LetterWords ENGLISH = new LetterWords(
            "Decision on %s",
            "Not certified this time",
            "%s, decided by the %s on %s.",
            "Dear %s,",
            "the association has decided not to issue the certificate. These rules of the scheme were not met; everything else was:",
            "Asked for: ",
            "When you can try again",
            "From %s, with another form of each session.",
            "A critical action was missed, so all parts on crisis are shown again. Work through the matching course part and two practice sessions with a supervisor first.",
            "Your feedback names one task to begin with.",
            "If you think this is wrong",
            "You can appeal against the result of a session until %s, on the ground of procedure, technical failure, bias, an accommodation that was not given, or an error of fact.",
            "This letter and the way to appeal");

    // Words that are spelt the same on both sides of the Atlantic.
    private static final LetterWords PORTUGUESE = new LetterWords(
            "Decisão sobre %s",
            "Não certificado desta vez",
            "%s, decisão de %s em %s.",
            "%s:",
            "A associação decidiu não emitir o certificado. Estas regras do esquema não foram cumpridas; todas as outras foram:",
            "Pedido: ",
            "Quando pode tentar de novo",
            "A partir de %s, com outra forma de cada sessão.",
            "Faltou uma ação crítica; por isso, todas as partes sobre crise são mostradas de novo. Antes disso, trabalhe a parte correspondente do curso e duas sessões de prática com quem o supervisiona.",
            "A sua avaliação indica uma tarefa para começar.",
            "Se acha que isto está errado",
            "Pode recorrer do resultado de uma sessão até %s, por motivo de procedimento, falha técnica, parcialidade, uma adaptação que não foi dada ou um erro de facto.",
            "Esta carta e o modo de recorrer");

    static LetterWords of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case PORTUGUESE -> PORTUGUESE;
        };
    }
}
