/** Twenty short sessions of twenty lines each, in twenty languages that are not English. Invented. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  es: `¿Cómo le fue esta semana?
Más o menos, dormí muy poco.
Las noches siguen siendo largas.
Sí, y pensé en tomar otra vez.
Lo pensó, y no lo hizo.
Llamé a mi hermana.
Eso requiere mucha fuerza.
Ella me escuchó un buen rato.
¿Qué le ayudaría mañana?
Salir de la casa temprano.
¿Le parece bien si le cuento una idea?
Claro que sí.
Algunos salen a caminar con un vecino.
Mi vecino también camina.
Usted decide cómo empezar.
Podría empezar el lunes.
¿Qué tan seguro se siente?
Bastante, la verdad.
Gracias por contármelo.
Gracias a usted.`,
  fr: `Comment s'est passée la semaine ?
Pas très bien, j'ai mal dormi.
Les nuits restent longues pour vous.
Oui, et j'ai eu envie de boire.
Vous en avez eu envie, et vous ne l'avez pas fait.
J'ai appelé ma sœur.
Il fallait du courage.
Elle m'a écouté longtemps.
Qu'est-ce qui vous aiderait demain ?
Sortir de la maison le matin.
Je peux vous proposer une idée ?
Bien sûr.
Certains marchent avec un voisin.
Mon voisin marche aussi.
C'est vous qui décidez.
Je pourrais commencer lundi.
À quel point vous sentez-vous prêt ?
Assez prêt, je crois.
Merci de me l'avoir dit.
Merci à vous.`,
  de: `Wie war die Woche für Sie?
Nicht so gut, ich habe kaum geschlafen.
Die Nächte sind immer noch lang.
Ja, und ich wollte wieder trinken.
Sie wollten, und Sie haben es nicht getan.
Ich habe meine Schwester angerufen.
Das hat Kraft gekostet.
Sie hat lange zugehört.
Was würde Ihnen morgen helfen?
Früh aus dem Haus gehen.
Darf ich Ihnen eine Idee erzählen?
Ja, gerne.
Manche gehen mit einem Nachbarn spazieren.
Mein Nachbar geht auch spazieren.
Sie entscheiden, wie Sie anfangen.
Ich könnte am Montag anfangen.
Wie sicher fühlen Sie sich?
Ziemlich sicher, ehrlich gesagt.
Danke, dass Sie das erzählt haben.
Ich danke Ihnen.`,
  it: `Com'è andata questa settimana?
Non molto bene, ho dormito poco.
Le notti sono ancora lunghe.
Sì, e avevo voglia di bere.
Ne aveva voglia e non l'ha fatto.
Ho chiamato mia sorella.
Ci vuole coraggio.
Mi ha ascoltato a lungo.
Che cosa la aiuterebbe domani?
Uscire presto di casa.
Posso raccontarle un'idea?
Certo, volentieri.
Alcuni camminano con un vicino.
Anche il mio vicino cammina.
Decide lei come cominciare.
Potrei cominciare lunedì.
Quanto si sente sicuro?
Abbastanza, a dire il vero.
Grazie per avermelo detto.
Grazie a lei.`,
  pt: `Como foi a sua semana?
Mais ou menos, dormi muito pouco.
As noites continuam compridas.
Sim, e tive vontade de beber.
Teve vontade e não bebeu.
Liguei para a minha irmã.
Isso exige muita força.
Ela me ouviu por muito tempo.
O que ajudaria amanhã?
Sair de casa cedo.
Posso contar uma ideia?
Claro que pode.
Algumas pessoas caminham com um vizinho.
O meu vizinho também caminha.
Você decide como começar.
Eu poderia começar na segunda.
Quão seguro você se sente?
Bastante, para ser sincero.
Obrigado por me contar.
Eu que agradeço.`,
  nl: `Hoe was de week voor jou?
Niet zo goed, ik sliep slecht.
De nachten duren nog steeds lang.
Ja, en ik wilde weer drinken.
Je wilde het en je deed het niet.
Ik heb mijn zus gebeld.
Daar is moed voor nodig.
Ze heeft lang geluisterd.
Wat zou je morgen helpen?
Vroeg het huis uit gaan.
Mag ik je een idee vertellen?
Ja, natuurlijk.
Sommigen wandelen met een buurman.
Mijn buurman wandelt ook.
Jij beslist hoe je begint.
Ik zou maandag kunnen beginnen.
Hoe zeker voel je je?
Best zeker, eerlijk gezegd.
Bedankt dat je het vertelde.
Jij ook bedankt.`,
  sv: `Hur har veckan varit för dig?
Inte så bra, jag sov dåligt.
Nätterna är fortfarande långa.
Ja, och jag ville dricka igen.
Du ville, och du gjorde det inte.
Jag ringde min syster.
Det krävdes mod.
Hon lyssnade länge på mig.
Vad skulle hjälpa dig i morgon?
Att gå ut tidigt på dagen.
Får jag berätta om en idé?
Ja, gärna det.
Några går ut med en granne.
Min granne går också ut.
Du bestämmer hur du börjar.
Jag skulle kunna börja på måndag.
Hur säker känner du dig?
Ganska säker, faktiskt.
Tack för att du berättade.
Tack själv.`,
  pl: `Jak minął ci ten tydzień?
Tak sobie, mało spałem.
Noce są wciąż bardzo długie.
Tak, i chciało mi się pić.
Chciałeś, a jednak tego nie zrobiłeś.
Zadzwoniłem do siostry.
To wymagało siły.
Długo mnie słuchała.
Co by ci jutro pomogło?
Wyjść wcześnie z domu.
Mogę opowiedzieć o pewnym pomyśle?
Jasne, proszę.
Niektórzy chodzą na spacer z sąsiadem.
Mój sąsiad też chodzi.
To ty decydujesz, jak zacząć.
Mógłbym zacząć w poniedziałek.
Jak pewnie się z tym czujesz?
Dość pewnie, szczerze mówiąc.
Dziękuję, że mi to powiedziałeś.
Ja też dziękuję.`,
  cs: `Jaký byl pro vás tento týden?
Nic moc, málo jsem spal.
Noci jsou pořád dlouhé.
Ano, a chtělo se mi pít.
Chtělo se vám, a neudělal jste to.
Zavolal jsem své sestře.
To chtělo odvahu.
Dlouho mě poslouchala.
Co by vám zítra pomohlo?
Odejít brzy z domu.
Mohu vám říct jeden nápad?
Jistě, rád.
Někteří chodí na procházku se sousedem.
Můj soused také chodí.
Vy rozhodnete, jak začít.
Mohl bych začít v pondělí.
Jak jistě se cítíte?
Docela jistě, upřímně.
Děkuji, že jste mi to řekl.
Já děkuji vám.`,
  ro: `Cum a fost săptămâna asta?
Nu prea bine, am dormit puțin.
Nopțile sunt încă lungi.
Da, și am vrut să beau din nou.
Ați vrut și nu ați făcut-o.
Am sunat-o pe sora mea.
E nevoie de curaj pentru asta.
M-a ascultat mult timp.
Ce v-ar ajuta mâine?
Să ies devreme din casă.
Pot să vă spun o idee?
Sigur că da.
Unii se plimbă cu un vecin.
Și vecinul meu se plimbă.
Dumneavoastră decideți cum începeți.
Aș putea începe luni.
Cât de sigur vă simțiți?
Destul de sigur, sincer.
Mulțumesc că mi-ați spus.
Și eu vă mulțumesc.`,
  hu: `Milyen volt ez a hét?
Nem túl jó, keveset aludtam.
Az éjszakák még mindig hosszúak.
Igen, és megint inni akartam.
Akarta, és mégsem tette meg.
Felhívtam a nővéremet.
Ehhez bátorság kellett.
Sokáig hallgatott engem.
Mi segítene holnap önnek?
Korán elmenni otthonról.
Elmondhatok egy ötletet?
Persze, szívesen.
Vannak, akik egy szomszéddal sétálnak.
Az én szomszédom is sétál.
Ön dönti el, hogyan kezdi.
Hétfőn tudnám elkezdeni.
Mennyire érzi magát biztosnak?
Eléggé, őszintén szólva.
Köszönöm, hogy elmondta.
Én köszönöm önnek.`,
  fi: `Millainen tämä viikko oli sinulle?
Ei kovin hyvä, nukuin vähän.
Yöt ovat yhä pitkiä.
Niin, ja halusin taas juoda.
Halusit, etkä kuitenkaan juonut.
Soitin siskolleni illalla.
Se vaati rohkeutta.
Hän kuunteli minua kauan.
Mikä auttaisi sinua huomenna?
Lähteä aikaisin kotoa.
Saanko kertoa yhden ajatuksen?
Totta kai saat.
Jotkut kävelevät naapurin kanssa.
Minunkin naapurini kävelee.
Sinä päätät, miten aloitat.
Voisin aloittaa maanantaina.
Kuinka varma olo sinulla on?
Aika varma, rehellisesti sanoen.
Kiitos, että kerroit minulle.
Kiitos itsellesi.`,
  el: `Πώς ήταν αυτή η εβδομάδα για σας;
Όχι πολύ καλή, κοιμήθηκα λίγο.
Οι νύχτες είναι ακόμα μεγάλες.
Ναι, και ήθελα πάλι να πιω.
Το θέλατε και δεν το κάνατε.
Πήρα τηλέφωνο την αδελφή μου.
Αυτό θέλει δύναμη.
Με άκουσε πολλή ώρα.
Τι θα σας βοηθούσε αύριο;
Να φύγω νωρίς από το σπίτι.
Μπορώ να σας πω μια ιδέα;
Βεβαίως, ευχαρίστως.
Μερικοί περπατούν με έναν γείτονα.
Και ο γείτονάς μου περπατάει.
Εσείς αποφασίζετε πώς θα αρχίσετε.
Θα μπορούσα να αρχίσω τη Δευτέρα.
Πόσο σίγουρος νιώθετε;
Αρκετά, για να είμαι ειλικρινής.
Ευχαριστώ που μου το είπατε.
Εγώ σας ευχαριστώ.`,
  ru: `Как прошла эта неделя?
Не очень, я мало спал.
Ночи всё ещё длинные.
Да, и мне опять хотелось выпить.
Хотелось, и вы этого не сделали.
Я позвонил своей сестре.
Для этого нужна сила.
Она долго меня слушала.
Что помогло бы вам завтра?
Выйти пораньше из дома.
Можно рассказать одну мысль?
Конечно, можно.
Некоторые гуляют с соседом.
Мой сосед тоже гуляет.
Вы решаете, как начать.
Я мог бы начать в понедельник.
Насколько вы уверены?
Довольно уверен, честно говоря.
Спасибо, что рассказали мне.
И вам спасибо.`,
  uk: `Як минув цей тиждень?
Не дуже, я мало спав.
Ночі все ще довгі.
Так, і мені знову хотілося випити.
Хотілося, але ви цього не зробили.
Я подзвонив своїй сестрі.
Для цього потрібна сила.
Вона довго мене слухала.
Що допомогло б вам завтра?
Вийти раніше з дому.
Можна розповісти одну думку?
Звичайно, можна.
Деякі гуляють із сусідом.
Мій сусід теж гуляє.
Ви вирішуєте, як почати.
Я міг би почати в понеділок.
Наскільки ви впевнені?
Досить упевнений, чесно кажучи.
Дякую, що розповіли мені.
І вам дякую.`,
  tr: `Bu hafta nasıl geçti?
Pek iyi değil, az uyudum.
Geceler hâlâ çok uzun.
Evet, yine içmek istedim.
İstediniz ama yapmadınız.
Kız kardeşimi aradım.
Bunun için güç gerekir.
Beni uzun süre dinledi.
Yarın size ne yardımcı olurdu?
Evden erken çıkmak.
Size bir fikir anlatabilir miyim?
Tabii, lütfen.
Bazıları bir komşuyla yürüyor.
Benim komşum da yürüyor.
Nasıl başlayacağınıza siz karar verirsiniz.
Pazartesi başlayabilirim.
Kendinizden ne kadar eminsiniz?
Oldukça, dürüst olmak gerekirse.
Anlattığınız için teşekkür ederim.
Ben teşekkür ederim.`,
  ar: `كيف كان هذا الأسبوع بالنسبة لك؟
ليس جيدا، نمت قليلا.
الليالي ما زالت طويلة.
نعم، وأردت أن أشرب مرة أخرى.
أردت ذلك ولم تفعل.
اتصلت بأختي في المساء.
هذا يحتاج إلى قوة.
استمعت إلي طويلا.
ماذا يساعدك غدا؟
أن أخرج باكرا من البيت.
هل يمكنني أن أخبرك بفكرة؟
طبعا، تفضل.
بعض الناس يمشون مع جار.
جاري يمشي أيضا.
أنت تقرر كيف تبدأ.
يمكنني أن أبدأ يوم الاثنين.
ما مدى ثقتك بنفسك؟
جيدة بصراحة.
شكرا لأنك أخبرتني.
شكرا لك أنت.`,
  vi: `Tuần này của anh thế nào?
Không tốt lắm, tôi ngủ rất ít.
Đêm vẫn còn dài lắm.
Vâng, và tôi lại muốn uống rượu.
Anh muốn, và anh đã không uống.
Tôi đã gọi cho chị tôi.
Điều đó cần nhiều sức mạnh.
Chị ấy nghe tôi rất lâu.
Ngày mai điều gì sẽ giúp anh?
Ra khỏi nhà từ sớm.
Tôi kể một ý được không?
Dạ được chứ.
Có người đi bộ với hàng xóm.
Hàng xóm của tôi cũng đi bộ.
Anh quyết định bắt đầu thế nào.
Tôi có thể bắt đầu thứ hai.
Anh cảm thấy chắc chắn bao nhiêu?
Khá chắc, nói thật.
Cảm ơn anh đã kể.
Tôi cũng cảm ơn anh.`,
  zh: `你这个星期过得怎么样？
不太好，我睡得很少。
夜里还是很难熬。
是的，我又想喝酒了。
你想喝，但是你没有喝。
我给我姐姐打了电话。
这需要很大的勇气。
她听我说了很久。
明天什么会对你有帮助？
早一点离开家。
我可以说一个想法吗？
当然可以，请说。
有些人和邻居一起散步。
我的邻居也散步。
怎么开始由你决定。
我可以从星期一开始。
你觉得有多大把握？
说实话，挺有把握的。
谢谢你告诉我这些。
我也谢谢你。`,
  ja: `今週はどうでしたか。
あまりよくなくて、ほとんど眠れませんでした。
夜がまだ長いのですね。
はい、また飲みたくなりました。
飲みたかったのに、飲まなかったのですね。
姉に電話をしました。
それは力がいることです。
姉は長いあいだ聞いてくれました。
明日は何が助けになりますか。
早く家を出ることです。
一つ考えを話してもいいですか。
もちろんです。
近所の人と歩く人もいます。
私の近所の人も歩いています。
どう始めるかはあなたが決めます。
月曜日に始められると思います。
どのくらい自信がありますか。
正直に言うと、かなりあります。
話してくれてありがとうございます。
こちらこそありがとうございます。`,
};
