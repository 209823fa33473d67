"""Words without a topic of their own. They give no terms, and a query is not judged by them.

Particles, endings and light verbs of Korean are not here: they are told by their form, at build
time by the morphological analyser and in the browser by `engine/grammar.js`.
"""

_KOREAN = """
뭐 뭘 뭔가 뭐가 무엇 무슨 어떤 어떻게 어떡해 어때 왜 언제 어디 어디서 어디에 누가 누구 누군가 한 두 세 네 이런 그런 저런 모든 각 여러 여러가지 안 막 딱 왜냐 즉 꽤 참 늘 곧 더욱 훨씬 얼마나 얼마 몇 어느 어느정도
것 거 게 건 걸 수 때 등 및 좀 그 이 저 제 내 나 저는 제가 나는 내가 우리 그냥 혹시 정말 진짜 너무 하나 보다 더 안 못 다 또 중 뿐 쪽 식 듯 만 꼭 잘 많이 가장 제일 이제 아직 그럼 그런데 근데 그리고 하지만 만약
요즘 지금 다시 계속 자꾸 어차피 역시 아무 아무거나 아예 전혀 별로 매우 아주 되게 엄청 완전 도대체 제발 일단 우선 바로 거의 약간 조금 특히 물론 뭔 뭐든 대충 굳이 가능 줄 법 데 적 척
때문 번째 저희 이쪽 그쪽 저쪽 여기 거기 저기 만큼 뭘까 뭔지 말까 이번 그래도 그래서 그러면 그러니까 아니면 또는 혹은 솔직히 벌써 이미 원래 결국 과연
"""

_ENGLISH = """
a an the this that these those there here it its he him his she her they them their we us our you your i my me mine
am is are was were be been being do does did doing done have has had having can could will would shall should may might must
and or but if then than so as of at by for from in into on onto to with without about up out off over
not no nor what which who whom whose when where why how whether because while until
im ive id ill youre youve dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt thats theres
any some such very too also just only own same both each few more most other all again once
im lol pls plz please thanks thx hi hello hey ok okay hmm gonna wanna gotta kinda really actually basically currently maybe perhaps anyway someone anyone everyone somebody anybody
whats whos hows wheres whens itll youd theyre weve theyve ill ive idk tbh imo btw tho cuz bc u ur upon although though since per via yes yeah nope
always never often sometimes usually probably simply literally honestly apparently already soon lately nowadays anymore
something anything everything thing things stuff even still yet ever much many lot lots quite rather let lets
"""

FUNCTION_WORDS = frozenset((_KOREAN + _ENGLISH).split())
