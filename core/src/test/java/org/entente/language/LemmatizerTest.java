package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
    private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "signed,VBD,sign",
                "signing,VBG,sign",
                "agreed,VBN,agree",
                "agrees,VBZ,agree",
                "planned,VBD,plan",
                "travelled,VBD,travel",
                "visited,VBD,visit",
                "hosting,VBG,host",
                "reiterated,VBD,reiterate",
                "met,VBD,meet",
                "held,VBN,hold",
                "condemning,VBG,condemn",
                "denied,VBD,deny",
                "imposes,VBZ,impose",
                "pledged,VBD,pledge",
                "provided,VBN,provide",
                "seized,VBD,seize",
                "hoping,VBG,hope",
                "calls,VBZ,call",
                "called,VBD,call",
                "Said,VBD,say",
                "ratified,VBN,ratify",
                "launches,VBZ,launch",
                "discussing,VBG,discuss",
                "is,VBZ,be",
                "'s,VBZ,be",
                "wo,MD,will",
                "lying,VBG,lie",
                "withdrew,VBD,withdraw",
                "released,VBN,release",
                "ministers,NNS,minister",
                "countries,NNS,country",
                "forces,NNS,force",
                "missiles,NNS,missile",
                "talks,NNS,talks",
                "crises,NNS,crisis",
                "businessmen,NNS,businessman",
                "exercises,NNS,exercise",
                "attachés,NNS,attaché",
                "speeches,NNS,speech",
                "houses,NNS,house",
                "buses,NNS,bus",
                "vice-ministers,NNS,vice-minister",
                "Ministers,NNPS,Ministers",
                "Seoul,NNP,Seoul",
                "closer,JJR,close",
                "bigger,JJR,big",
                "largest,JJS,large",
                "earlier,RBR,early",
                "best,JJS,good",
                "n't,RB,not",
                "their,PRP$,they",
                "an,DT,a"
            })
    void baseFormsAreFound(String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, tag)).isEqualTo(lemma);
    }
}
