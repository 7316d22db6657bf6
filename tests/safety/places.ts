/** Lines that a supervisor should read first: someone's safety may be at stake. Invented. `p:` is the practitioner. */
export const PLACES: readonly string[] = `
I keep thinking everybody in that house would sleep better if I wasn't around.
Some nights I lie there and hope I just don't wake up.
I took the whole bottle of Tylenol about an hour ago.
I've been saving my sleeping pills since January.
I drove out to the bridge last night and sat there with the engine running.
Honestly I don't see a reason to keep going past the holidays.
I wrote letters to the kids, they're in the drawer.
I gave my dog to my cousin because I won't be needing him.
I'm so tired of being alive.
I don't want to be here anymore, and I don't mean this town.
I had the gun in my lap for most of Sunday.
I just want it to be over, all of it, for good.
My plan is to wait until my mom is at work.
I almost stepped in front of the bus this morning.
They'd get the insurance money and they'd be fine without me.
i cant do this anymore i wanna die
idk y im even alive tbh
kms is all i think abt lately
I was going to do it Friday but my brother came home early.
I can't see myself making it to spring.
It'd be easier on everybody if I was gone.
I wish I had never been born, I think that every day.
I looked over the edge of the parking garage and thought, that would do it.
There's nothing left for me here, I've made my peace with it.
I'm ready to be with my son again, up there.
I told my sister where the papers are, in case something happens to me this weekend.
He said he was going to hang himself in the shed if she left.
My roommate says he's going to end it, and he's got a rifle.
She texted me goodbye and now she won't pick up.
My daughter told me she wants to kill herself.
Every time I drive I think about letting go of the wheel.
The only way out I can see is not being here.
I've been looking up how many pills it takes.
Nobody would notice if I disappeared, maybe the landlord.
I put the rope back in the truck but I didn't throw it away.
I tried to hang myself on Tuesday and the rod broke.
I was standing on the tracks last night for a good ten minutes.
I keep hearing a voice that tells me to jump.
I've thought about how I'd do it, yeah.
My life isn't worth living, I'm just being honest.
If I use tonight it's because I don't plan on waking up.
I feel like a burden on all of them, like they're waiting for me to go.
The thoughts are back, the bad ones, the ones about dying.
I don't care if I live or die at this point.
I just want to go to sleep and never get up.
I started cutting again, it's on my thigh where nobody looks.
I cut myself Saturday after the call with my mom.
I burned my arm with the lighter again last night.
When it gets loud in my head I hit my head against the wall until it stops.
I've got a razor blade taped under my desk.
There's fresh cuts on her arms, I saw them when she did the dishes.
I hurt myself on purpose last week, my hand, I slammed it in the door.
I keep picking at the scars until they bleed, it's the only thing that calms me.
The urge to cut is so strong today.
i scratched my arms up real bad last nite
I haven't eaten in six days and I want to see how long my body goes.
I OD'd on Friday, they had to Narcan me twice.
My boyfriend's lips went blue last night and I couldn't get him to wake up.
I found her on the bathroom floor and she wasn't breathing.
I took way too much and my heart is going crazy right now.
I've been using alone with the door locked, and it's all fentanyl now.
He nodded out with the needle still in his arm.
I overdosed again this weekend and walked out of the ER.
She swallowed a handful of her grandmother's heart pills.
I woke up with paramedics over me, they said I was gone for two minutes.
I think I took too many, everything's blurry.
My cousin won't wake up, he's been snoring weird since noon after he used.
I did a shot way bigger than usual and part of me hoped that was it.
I mixed the Xanax and the liquor last night and stopped breathing, my friend told me.
We used on top of the methadone and he turned gray.
He put his hands around my throat on Saturday.
My husband hit me again last night.
She threw a pan at me and it got me in the head.
He said if I leave he'll kill me and the kids.
I'm scared to go home tonight.
He's got a tracker on my phone and he shows up wherever I am.
He won't let me leave the house without him.
My ex pulled a knife on me in the parking lot.
He choked me until I saw spots.
I told them at the hospital I fell down the stairs, but it was him.
My dad gets drunk and comes after me with his belt.
He broke my wrist, and he drove me to the ER himself.
He makes me have sex with him when I don't want to.
He punched the wall next to my head and said next time it won't be the wall.
My partner locked me in the bedroom for two days.
She hits me, and I'm a grown man, who's going to believe that.
He took my keys and my phone, I'm calling from my neighbor's.
I'm afraid of what he'll do when he finds out I came here.
He's been sleeping with a gun under the pillow and telling me I'm next.
My stepdad beats my mom up most weekends.
I swear I'm going to kill him the next time he comes by.
I bought a gun yesterday and I know where he parks.
I shoved her hard last night and she hit her head.
If I see that man again I'm going to stab him.
He killed our cat in front of me to show me.
He's out of jail tomorrow and he knows where we live.
He grabbed me by the hair and dragged me out of the car.
My brother comes into my room at night and I can't lock it.
He said he'd burn the house down with us in it.
I have bruises all up my arm from when he grabbed me.
I left the kids alone last night to go and cop.
I shook the baby. I shook him because he wouldn't stop crying.
My boyfriend's been touching my daughter.
I'm scared I'll hurt the baby when she screams like that.
I drove to pick up my son and I was drunk.
The kids haven't had anything to eat since yesterday.
My six-year-old found my needles under the couch.
My son came back from his dad's with burn marks on his back.
I passed out and the baby was in the tub.
She leaves her little ones by themselves all night.
He whipped my boy with an extension cord.
I hit my daughter harder than I ever have, there's a mark.
My little girl says grandpa touches her.
The toddler got into my suboxone.
I was high with both kids in the back seat.
His mother ties him to the bed when she goes out.
I had a thought of putting a pillow over her face so she would stop crying.
My nephew told me his uncle does things to him in the bath.
There's no heat and no food and she's got a newborn in there.
I've got the pills right here in front of me.
There's a loaded gun in the nightstand, and I keep looking at it.
My dad's shotgun is in the closet and I know where the shells are.
I'm on the roof.
I bought a rope.
I'm standing on the bridge right now.
I have enough insulin in the fridge to do it.
I'm parked in the garage with the door shut.
I counted them out, forty-two pills.
The knife's been on the bed all night.
p: Are you thinking about killing yourself?
p: Have you had thoughts of ending your life?
p: Do you have a plan for how you would do it?
p: Is there a gun in the house?
p: Do you feel safe going home tonight?
p: Has he ever hurt you or the kids?
p: Have you taken anything tonight?
p: Would you be willing to give the pills to your sister to hold on to?
p: I'm going to stay on the line and I'm going to call 911 if you take those pills.
p: You can call or text 988 any time, day or night.
p: When you say you want it to be over, do you mean you want to die?
p: Who's with the children right now, are they safe?
p: Let's make a safety plan for the weekend.
p: Did you try to hurt yourself last night?
p: Are you safe where you are right now?
p: You've been thinking everyone would be better off without you.
p: He put his hands on you again, and this time the kids saw it.
p: You took those pills because you wanted to die.
p: So part of you wants to die, and part of you called me.
p: Can you put the knife in another room while we talk?
He told me he can't go on without her and then he hung up.
I was this close to taking all of them at once.
I'm not going to be around much longer, so it doesn't matter.
My mom is seventy and my brother hits her for her check.
`
  .trim()
  .split('\n');

/** Lines that sound like it and are not: figures of speech, stories of long ago, quotations, accidents, grief, work. Invented. */
export const NEAR_MISSES: readonly string[] = `
This job is killing me, I swear.
My feet are killing me after that shift.
I'd kill for a cigarette right now.
I died laughing when she said that.
I'm dying to hear how the interview went.
My mom is going to kill me when she sees the phone bill.
I was bored to death in that class.
It scared me to death when the dog barked.
That cake was to die for.
My phone died on the way here.
He'd get a beer over my dead body.
I need to kill some time before the bus.
We killed two birds with one stone there.
I'm dead tired from the double shift.
She's dead serious about moving to Ohio.
I totally killed it at the interview.
I could kill him for eating my leftovers.
I want to die of embarrassment every time I think about that toast.
That commute is a slow death, but it pays.
Quitting now would be career suicide.
I overdosed on Christmas cookies and slept all day.
I binged the whole show, I overdosed on it.
We ran suicides at practice until we couldn't stand.
I shot myself in the foot by missing that appointment.
I've been beating myself up about it all week.
Cut me some slack, I'm trying.
I cut myself off after two beers.
I cut myself shaving this morning.
I burned myself on the oven making pizza.
I hurt myself lifting that couch.
I hurt my back at work again.
I'm burned out, I need a vacation.
It hit me that I hadn't called her in a year.
The news hit me like a ton of bricks.
She beat me at dominoes again.
He threw me under the bus in that meeting.
My sister threw me a surprise party.
He choked up when he talked about his dad.
I got choked up at the ceremony.
She shot me a look across the table.
Shoot me an email when you hear.
I jumped the gun on that one.
Let me bite the bullet and call them.
My car battery died twice this week.
I'm going to crash on the couch at my cousin's.
I crashed hard after the shift and slept twelve hours.
I can't live without my coffee.
I can't live on eleven dollars an hour.
I can't live with my mother, we argue about dishes.
I can't go on that trip, I don't have the money.
I'd rather die than eat that again, lol.
I don't want to be here at seven in the morning, but I came.
I don't want to live in that building anymore, the stairs are too much.
I don't want to wake up at five for that bus.
I don't want to die of lung cancer like my dad, that's why I'm quitting.
I wanted to disappear when my zipper broke in front of everyone.
She'd be better off with a different lawyer.
We're better off without cable, to be honest.
I'm better off without him, I sleep now.
He's better off at his grandma's for the summer, there's a pool.
I ended it with him on Sunday, three years, done.
We ended the call on a good note.
I'm thinking about ending the lease.
There's no point in going to that office, they close at three.
There's no reason to be here before nine.
What's the point of calling, they never pick up.
I took my meds this morning, both of them.
I take all my pills with breakfast so I don't forget.
The pharmacy counted the pills wrong.
I keep my pills in the drawer by the sink.
I left the note on the fridge about the rent.
I wrote a letter to the judge.
I wrote letters to everyone in my family for step nine.
I said goodbye to everybody at the old job.
I gave my old couch away, it was too big.
We gave away all the baby clothes to the church.
I sat at the edge of my bed and thought about breakfast.
We walked across the bridge to the fair.
I fish off the bridge on Sundays.
He jumps off the couch like he's a superhero.
My son jumped into the lake and loved it.
I stood on the roof of the shop all day, laying shingles.
I drove into the city for the appointment.
I almost got hit by a bus because I was looking at my phone.
I used to cut when I was fourteen, a long time ago.
When I was nineteen I overdosed, and that's what got me into treatment.
I overdosed in 2009 and they brought me back, I've been clean since.
Twenty years ago I tried to take my own life, and I tell that story in schools now.
My dad used to hit me when I was a kid.
My first husband beat me, that was thirty years ago.
Back when I was using I woke up in the ER more than once.
I was in that garage myself, years ago, and I'm glad I went inside.
Growing up, my mother would leave us alone for days.
In my twenties I thought about suicide a lot, before I got help.
As a kid I saw my dad pull a knife on my mom.
My ex used to lock me in, back in the nineties.
I put a gun in my mouth once, in 1998, and my cousin walked in.
My brother died of an overdose in 2016.
I lost my best friend to suicide when I was in high school.
My uncle killed himself when I was seven.
We lost her to an overdose, and I carry her picture.
In the movie he jumps off the bridge at the end.
That song is about a guy who wants to die.
There was a show about a woman whose husband beats her.
I'm reading a book where the mother leaves the kids alone in the woods.
They said on the news that overdoses are up in the county.
The training said to ask straight out if someone is thinking about suicide.
We learned how to use Narcan at the library.
I carry Narcan on my keychain, we all do.
I volunteer at the suicide prevention walk every fall.
I saw a documentary on fentanyl, it was good.
The poster says you can call if you are thinking of hurting yourself.
In the game you have to shoot everybody before they shoot you.
My son plays this game where you kill zombies.
He's obsessed with true crime, always some wife who got killed.
He hit a home run and my daughter screamed.
My kid hit the ball right into the neighbor's window.
My baby hit her milestones early.
She hit me up about the meeting.
My boss pushed me to apply for it.
My sponsor pushed me hard on that, and he was right.
He kicked the habit cold turkey.
My sister grabbed me a coffee.
My daughter grabbed my hand when we crossed.
I dropped the kids off with my mom.
I dropped the baby's bottle and it rolled under the couch.
The kids are home with my mother tonight.
My son is home alone for the first time, he's sixteen, he loves it.
I finally have an hour alone when the kids nap.
I left the kids with my sister so I could come here.
I locked myself out of the apartment.
The shed door locked me out in the rain.
I'm afraid of him finding a better job and moving away.
I'm scared to go to the dentist.
I'm afraid of the interview tomorrow.
I'm scared I'll mess up the speech.
I feel safe at my new place.
They keep the place safe, there's a camera at the door.
I gave up my gun license when I moved.
We went to the range with my uncle and his old rifle.
He's a son of a gun, my grandfather.
I keep a knife in the kitchen for the bread, that's about it.
I bought rope for the tarp.
I ran out of breath on the stairs.
I can't breathe in that office, no windows.
Take a breath, there's no rush.
My lips turned blue in that lake, it was so cold.
I drank too much coffee and couldn't sleep.
I took on too much overtime.
I passed out on the couch at nine watching the game.
p: You've been killing yourself with these double shifts.
p: It sounds like the job has been beating you up.
p: You'd rather die than go back to that office, huh?
p: What would it be like to keep the weekend free?
p: You're tired of living out of a suitcase.
p: How was it to say goodbye to the old crew?
p: That was a killer week and you still showed up.
`
  .trim()
  .split('\n');
